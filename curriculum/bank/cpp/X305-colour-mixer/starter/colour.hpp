// Colours of a paint mixer.
#pragma once

class Colour {
public:
    Colour(int red, int green, int blue) : parts_{red, green, blue} {}

    // ex-2: a compound assignment gives its own object back, by reference.
    // Lesson section: The object itself
    // Test: times_assignment_darkens
    // Start here: what does the second step of a chain work on?
    Colour operator*=(int percent) {
        for (int &part : parts_) {
            part = part * percent / 100;
        }
        return *this;
    }

    // ex-3: a comparison looks at all members, promises const, and can be left to the compiler.
    // Lesson section: Comparing all parts
    // Test: equal_if_all_parts_are
    // Start here: which parts are looked at today, and for whom does it work?
    bool operator==(const Colour &other) { return parts_[0] == other.parts_[0]; }

    // ex-4: access comes twice: a reference for objects that may change, a value for constants.
    // Lesson section: Twice the brackets
    // Test: brackets_read_red_green_blue
    // Start here: which of the two is called for a constant colour?
    int operator[](int part) const { return parts_[2 - part]; }

private:
    int parts_[3];
};

// ex-1: a binary operator makes a new value and leaves its operands alone.
// Lesson section: A new value
// Test: plus_mixes_constants
// Start here: what does plus do to the number on its left?
inline Colour operator+(Colour &one, const Colour &other) {
    one = Colour((one[0] + other[0]) / 2, (one[1] + other[1]) / 2, (one[2] + other[2]) / 2);
    return one;
}
