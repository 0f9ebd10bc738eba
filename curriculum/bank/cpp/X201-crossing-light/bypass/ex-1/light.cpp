#include "light.hpp"

Light next(Light light) {
    if (light == Light::broken) return light;
    return static_cast<Light>((static_cast<int>(light) + 1) % 3);
}

int seconds(Light light) {
    int time = 0;
    switch (light) {
    case Light::red:
        time = 40;
        break;
    case Light::green:
        time = 15;
        break;
    case Light::flashing:
        time = 5;
        break;
    case Light::broken:
        break;
    }
    return time;
}

std::string_view label(Light light) {
    switch (light) {
    case Light::red:
        return "stop";
    case Light::green:
        return "walk";
    case Light::flashing:
        return "hurry";
    case Light::broken:
        return "out of order";
    }
    return "";
}
