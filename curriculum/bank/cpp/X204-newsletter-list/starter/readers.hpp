// Readers of a newsletter. Leave this file as it is.
#pragma once

#include <functional>
#include <string>
#include <vector>

struct Reader {
    std::string address;
    std::string town;
    int opened = 0;
};

void forget_idle(std::vector<Reader> &readers);
int opened_in(const std::vector<Reader> &readers, const std::string &town);
void by_town(std::vector<Reader> &readers);
std::function<bool(const Reader &)> from(std::string town);
