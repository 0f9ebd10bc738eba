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
    case Light::red: return 40;
    case Light::green: return 15;
    case Light::flashing: return 5;
    case Light::broken: return 0;
    }
    return 0;
}

std::string_view label(Light light) {
    std::string_view text;
    switch (light) {
    case Light::red: text = "stop"; break;
    case Light::green: text = "walk"; break;
    case Light::flashing: text = "hurry"; break;
    case Light::broken: text = "out of order"; break;
    }
    return text;
}
