// The guests of a pet hotel.
#pragma once

#include <memory>
#include <vector>

class Pet {
public:
    Pet() = default;
    virtual ~Pet() = default;
    virtual int price(int nights) const { return 1000 * nights; }
};

class Cat : public Pet {
public:
    Cat() { ++alive; }
    Cat(const Cat &) { ++alive; }
    ~Cat() override { --alive; }
    int price(int nights) const { return 800 * nights; }

    static inline int alive = 0;
};

class Dog : public Pet {
public:
    int price(int nights) const { return 1500 * nights; }
};

int bill(const Pet &pet, int nights);

class Register {
public:
    void add(std::unique_ptr<Pet> pet);
    int total(int nights) const;

private:
    std::vector<std::unique_ptr<Pet>> pets_;
};
