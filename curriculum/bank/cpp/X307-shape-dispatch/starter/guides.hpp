// The guides of a museum. Leave this file as it is.
#pragma once

#include <string>

class Guide {
public:
    Guide() : first_(greeting()) {}
    virtual ~Guide() = default;

    virtual std::string greeting() const { return "hello"; }
    std::string badge() const { return "guide"; }
    virtual int rooms(int floors) const { return 3 * floors; }
    std::string tour() const { return greeting() + " and " + badge(); }
    std::string first() const { return first_; }

private:
    std::string first_;
};

class Robot : public Guide {
public:
    std::string greeting() const override { return "beep"; }
    std::string badge() const { return "robot"; }
    using Guide::rooms;
    int rooms(long floors) const { return static_cast<int>(10 * floors); }
};

std::string direct();
std::string reference();
std::string pointer();
std::string plain();
std::string sliced();
int other();
std::string inner();
std::string made();
