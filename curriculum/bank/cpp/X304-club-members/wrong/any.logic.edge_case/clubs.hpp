// Members and their clubs.
#pragma once

#include <memory>
#include <string>
#include <vector>

struct Club;

struct Member {
    std::string name;
    std::weak_ptr<Club> pays_to;

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

inline std::string club_of(const Member &member) {
    static std::string last = "none";
    if (const auto club = member.pays_to.lock()) last = club->name;
    return last;
}

inline int in_both(const Club &one, const Club &other) {
    int count = 0;
    for (const auto &mine : one.members) {
        for (const auto &theirs : other.members) {
            if (mine == theirs) {
                ++count;
            }
        }
    }
    return count;
}
