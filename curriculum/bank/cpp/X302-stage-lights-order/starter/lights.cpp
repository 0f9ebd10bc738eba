// Read this file, but change nothing here.
#include "lights.hpp"

#include <memory>
#include <stdexcept>

namespace {

std::string log_of_all;

class Light {
public:
    explicit Light(char name) : name_(name) { log_of_all += std::string("+") + name_; }
    ~Light() { log_of_all += std::string("-") + name_; }
    Light(const Light &) = delete;
    Light &operator=(const Light &) = delete;

private:
    char name_;
};

struct Spot {
    Light a{'a'};
    Light b{'b'};
    ~Spot() { log_of_all += "!"; }
};

// What is written down while `play` runs.
template <typename Play>
std::string log_of(Play play) {
    log_of_all.clear();
    play();
    return log_of_all;
}

void leave_early(bool tired) {
    const Light a('a');
    if (tired) {
        return;
    }
    const Light b('b');
}

void fall() {
    const Light b('b');
    throw std::runtime_error("fuse");
}

}  // namespace

std::string row() {
    return log_of([] {
        const Light a('a');
        const Light b('b');
        const Light c('c');
    });
}

std::string block() {
    return log_of([] {
        const Light a('a');
        {
            const Light b('b');
        }
        const Light c('c');
    });
}

std::string loop() {
    return log_of([] {
        for (int i = 0; i < 2; ++i) {
            const Light a('a');
        }
    });
}

std::string early() {
    return log_of([] {
        leave_early(true);
        leave_early(false);
    });
}

std::string thrown() {
    return log_of([] {
        const Light a('a');
        try {
            fall();
        } catch (const std::runtime_error &) {
            const Light c('c');
        }
    });
}

std::string unnamed() {
    return log_of([] {
        Light{'a'};
        const Light b('b');
    });
}

std::string members() {
    return log_of([] { const Spot spot; });
}

std::string pointer() {
    return log_of([] {
        auto one = std::make_unique<Light>('a');
        const Light b('b');
        one.reset();
    });
}
