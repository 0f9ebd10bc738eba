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

inline Colour operator+(const Colour &one, const Colour &other) {
    const auto top = [](int sum) { return sum > 255 ? 255 : sum; };
    return Colour(top(one[0] + other[0]), top(one[1] + other[1]), top(one[2] + other[2]));
}
