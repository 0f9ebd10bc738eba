// Census of the birds. Leave this file as it is.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

std::map<std::string, int> counted(const std::vector<std::string> &sightings);
int seen(const std::map<std::string, int> &counts, const std::string &species);
std::set<std::string> only_here(const std::vector<std::string> &mine, const std::vector<std::string> &others);
std::string most_seen(const std::map<std::string, int> &counts);
