// The guests of a pet hotel.
#pragma once

#include <memory>
#include <vector>

class Pet {
public:
    Pet() = default;
    // ex-3: a class that is deleted through its base needs a virtual destructor.
    // Lesson section: Destroyed as what it is
    // Test: a_register_destroys_cats_as_cats
    // Start here: which destructor runs when a unique_ptr<Pet> ends?
    ~Pet() = default;
    // ex-1: a virtual function is chosen by the type of the object, not of the reference; override makes the compiler check that it is the same function.
    // Lesson section: Chosen by the object
    // Test: price_through_the_base
    // Start here: one word in the base class, one in each derived class.
    int price(int nights) const { return 1000 * nights; }
};

class Cat : public Pet {
public:
    Cat() { ++alive; }
    Cat(const Cat &) { ++alive; }
    ~Cat() { --alive; }
    int price(int nights) const { return 800 * nights; }

    static inline int alive = 0;
};

class Dog : public Pet {
public:
    int price(int nights) { return 1500 * nights; }
};

int bill(Pet pet, int nights);

class Register {
public:
    void add(std::unique_ptr<Pet> pet);
    int total(int nights) const;

private:
    std::vector<std::unique_ptr<Pet>> pets_;
};
