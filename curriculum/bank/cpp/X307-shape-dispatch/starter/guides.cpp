// Read this file, but change nothing here.
#include "guides.hpp"

#include <memory>

namespace {

std::string by_value(Guide guide) {
    return guide.greeting();
}

std::string by_reference(const Guide &guide) {
    return guide.greeting();
}

}  // namespace

std::string direct() {
    const Robot robot;
    return robot.greeting();
}

std::string reference() {
    const Robot robot;
    return by_reference(robot);
}

std::string pointer() {
    const std::unique_ptr<Guide> guide = std::make_unique<Robot>();
    return guide->greeting();
}

std::string plain() {
    const Robot robot;
    const Guide &guide = robot;
    return guide.badge();
}

std::string sliced() {
    const Robot robot;
    return by_value(robot);
}

int other() {
    const Robot robot;
    const Guide &guide = robot;
    return guide.rooms(2);
}

std::string inner() {
    const Robot robot;
    return robot.tour();
}

std::string made() {
    const Robot robot;
    return robot.first();
}
