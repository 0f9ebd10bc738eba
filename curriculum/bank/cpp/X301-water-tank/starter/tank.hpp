// A tank for rain water.
#pragma once

class Tank {
public:
    Tank(int capacity);
    // ex-2: what is private can only be changed by the class itself; const functions let others look.
    // Lesson section: A door instead of a hole
    // Test: level_and_capacity_of_a_const_tank
    // Start here: who may ask, and who may write?
    int capacity();
    int level();
    int fill(int litres);
    int drain(int litres);

    int capacity_;
    int level_ = 0;
};
