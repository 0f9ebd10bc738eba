// Tags of a photo archive. Leave this file as it is.
#pragma once

#include <map>
#include <set>
#include <string>

using Index = std::map<std::string, std::set<int>>;
using Counts = std::map<std::string, int>;

bool has_tag(Index &index, const std::string &tag);
std::set<int> photos_with(const Index &index, const std::string &tag);
void raise_all(Counts &counts, int by);
void drop_rare(Counts &counts, int least);
