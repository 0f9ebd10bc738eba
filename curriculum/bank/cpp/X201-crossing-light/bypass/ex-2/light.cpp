#include "light.hpp"

Light next(Light light) {
    switch (light) {
    case Light::red:
        return Light::green;
    case Light::green:
        return Light::flashing;
    case Light::flashing:
        return Light::red;
    case Light::broken:
        return Light::broken;
    }
    return light;
}

int seconds(Light light) {
    switch (light) {
    case Light::red:
        return 40;
    case Light::green:
        return 15;
    case Light::flashing:
        return 5;
    default:
        return 0;
    }
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
