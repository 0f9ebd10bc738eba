// A tank for rain water.
#pragma once

class Tank {
public:
    explicit Tank(int capacity);
    int capacity() const;
    int level() const;
    int fill(int litres);
    int drain(int litres);

private:
    int capacity_;
    int level_ = 0;
};
