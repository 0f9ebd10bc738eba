// Members and their clubs.
#pragma once

#include <memory>
#include <string>
#include <vector>

struct Club;

struct Member {
    std::string name;
    // ex-1: two objects that own each other are never destroyed; one of the two only watches, by weak_ptr.
    // Lesson section: A circle of owners
    // Test: clubs_with_members_are_destroyed
    // Start here: who owns whom? Draw the arrows.
    std::shared_ptr<Club> pays_to;

    explicit Member(std::string with_name) : name(std::move(with_name)) { ++alive; }
    ~Member() { --alive; }
    Member(const Member &) = delete;
    Member &operator=(const Member &) = delete;

    static inline int alive = 0;
};

struct Club {
    std::string name;
    std::vector<std::shared_ptr<Member>> members;

    explicit Club(std::string with_name) : name(std::move(with_name)) { ++alive; }
    ~Club() { --alive; }
    Club(const Club &) = delete;
    Club &operator=(const Club &) = delete;

    static inline int alive = 0;
};

inline void join(const std::shared_ptr<Club> &club, const std::shared_ptr<Member> &member) {
    club->members.push_back(member);
    member->pays_to = club;
}

// ex-2: lock makes a shared_ptr of a weak_ptr, an empty one if the object is gone.
// Lesson section: Asking whether it is still there
// Test: club_of_a_member_without_a_club
// Start here: what comes back if the club is gone?
inline std::string club_of(const Member &member) {
    const std::shared_ptr<Club> club(member.pays_to);
    return club->name;
}

// ex-3: pointers are equal if they lead to the same object; two objects may be alike and still be two.
// Lesson section: The same, or alike
// Test: in_both_counts_the_same_persons
// Start here: what makes a person the same person?
inline int in_both(const Club &one, const Club &other) {
    int count = 0;
    for (const auto &mine : one.members) {
        for (const auto &theirs : other.members) {
            if (mine->name == theirs->name) {
                ++count;
            }
        }
    }
    return count;
}
