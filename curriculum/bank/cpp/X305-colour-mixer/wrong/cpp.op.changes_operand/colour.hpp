// Colours of a paint mixer.
#pragma once

class Colour {
public:
    Colour(int red, int green, int blue) : parts_{red, green, blue} {}

    Colour &operator*=(int percent) {
        for (int &part : parts_) {
            part = part * percent / 100;
        }
        return *this;
    }

    bool operator==(const Colour &) const = default;

    int &operator[](int part) { return parts_[part]; }
    int operator[](int part) const { return parts_[part]; }

private:
    int parts_[3];
};

inline Colour operator+(Colour &one, const Colour &other) {
    for (int i = 0; i < 3; ++i) one[i] = (one[i] + other[i]) / 2;
    return one;
}
