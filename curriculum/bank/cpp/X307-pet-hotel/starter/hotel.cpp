#include "pets.hpp"

#include <utility>

// ex-2: a derived object that is copied into a base object is sliced; take it by reference.
// Lesson section: Cut down to the base
// Test: bill_of_each_kind
// Start here: what is copied when a cat is passed as a Pet by value?
int bill(Pet pet, int nights) {
    const int price = pet.price(nights);
    return nights > 7 ? price - price / 10 : price;
}

void Register::add(std::unique_ptr<Pet> pet) {
    pets_.push_back(std::move(pet));
}

int Register::total(int nights) const {
    int sum = 0;
    for (const auto &pet : pets_) {
        sum += bill(*pet, nights);
    }
    return sum;
}
