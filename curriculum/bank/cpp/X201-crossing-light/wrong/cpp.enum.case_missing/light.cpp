#include "light.hpp"

Light next(Light light) {
    switch (light) {
    case Light::red:
        return Light::green;
    case Light::green:
        return Light::flashing;
    case Light::flashing:
        return Light::red;
    }
    return Light::red;
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
