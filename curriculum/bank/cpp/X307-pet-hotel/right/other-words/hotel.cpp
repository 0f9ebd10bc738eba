#include "pets.hpp"

#include <utility>

int bill(const Pet &pet, int nights) {
    int price = pet.price(nights);
    if (nights > 6) price -= price / 10;
    return price;
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
