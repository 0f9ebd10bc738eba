// Colours of a paint mixer.
#pragma once

class Colour {
public:
    Colour(int red, int green, int blue) : parts_{red, green, blue} {}

    void operator*=(int percent) {
        for (int &part : parts_) part = part * percent / 100;
    }

    bool operator==(const Colour &) const = default;

    int &operator[](int part) { return parts_[part]; }
    int operator[](int part) const { return parts_[part]; }

private:
    int parts_[3];
};

inline Colour operator+(const Colour &one, const Colour &other) {
    return Colour((one[0] + other[0]) / 2, (one[1] + other[1]) / 2, (one[2] + other[2]) / 2);
}
