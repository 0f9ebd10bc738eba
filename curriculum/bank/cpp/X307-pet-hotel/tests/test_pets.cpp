#include "test.hpp"

#include <type_traits>

#include "pets.hpp"
#include "source.hpp"

// A guest that the hotel has never seen.
class Parrot : public Pet {
public:
    int price(int nights) const { return 300 * nights + 7; }
};

// How often a word stands in pets.hpp.
static int words_in_pets(const std::string &word) {
    const std::string code = source::bare("pets.hpp");
    int count = 0;
    for (std::size_t at = source::place(code, word); at != std::string::npos; at = source::place(code, word, at + 1)) ++count;
    return count;
}

// ex-1
TEST(price_through_the_base) {
    const Cat cat;
    Dog dog;
    const Pet &first = cat, &second = dog, &third = Pet();
    CHECK_EQ(first.price(2), 1600);
    CHECK_EQ(second.price(2), 3000);
    CHECK_EQ(third.price(2), 2000);
}

TEST(price_of_a_new_kind) {
    const Parrot parrot;
    const Pet &pet = parrot;
    CHECK_EQ(pet.price(1), 307);
}

TEST(price_is_checked_by_the_compiler) {
    CHECK_TRUE(words_in_pets("override") + words_in_pets("final") >= 2);
    CHECK_TRUE(source::bare("pets.hpp").find(") const override { return 1") != std::string::npos ||
               words_in_pets("override") >= 2);
}

// ex-2
TEST(bill_of_each_kind) {
    CHECK_EQ(bill(Cat(), 3), 2400);
    CHECK_EQ(bill(Pet(), 3), 3000);
    CHECK_EQ(bill(Parrot(), 3), 907);
}

TEST(bill_with_a_discount_from_7_nights_on) {
    CHECK_EQ(bill(Cat(), 6), 4800);
    CHECK_EQ(bill(Cat(), 7), 5040);
    CHECK_EQ(bill(Parrot(), 10), 2707);
}

TEST(bill_copies_no_pet) {
    CHECK_TRUE((std::is_same_v<decltype(&bill), int (*)(const Pet &, int)>));
}

// ex-3
TEST(a_register_destroys_cats_as_cats) {
    {
        Register guests;
        guests.add(std::make_unique<Cat>());
        guests.add(std::make_unique<Dog>());
        CHECK_EQ(Cat::alive, 1);
    }
    CHECK_EQ(Cat::alive, 0);
}

TEST(a_register_adds_up) {
    Register guests;
    guests.add(std::make_unique<Cat>());
    guests.add(std::make_unique<Dog>());
    CHECK_EQ(guests.total(1), 2300);
}

TEST(pets_have_a_virtual_destructor) {
    CHECK_TRUE(std::has_virtual_destructor_v<Pet>);
}
