// Colours of a paint mixer.
#pragma once

class Colour {
public:
    Colour(int red, int green, int blue) : parts_{red, green, blue} {}

    Colour operator*=(int percent) {
        for (int i = 0; i < 3; ++i) parts_[i] = parts_[i] * percent / 100;
        return Colour(parts_[0], parts_[1], parts_[2]);
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
