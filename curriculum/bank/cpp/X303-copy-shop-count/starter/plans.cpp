// Read this file, but change nothing here.
#include "plans.hpp"

#include <utility>
#include <vector>

namespace {

class Plan {
public:
    explicit Plan(std::string title) : title_(std::move(title)) {}
    Plan(const Plan &other) : title_(other.title_) { ++copies; }
    Plan(Plan &&other) noexcept : title_(std::exchange(other.title_, "(empty)")) { ++moves; }
    Plan &operator=(const Plan &other) = delete;

    const std::string &title() const { return title_; }

    static inline int copies = 0;
    static inline int moves = 0;

private:
    std::string title_;
};

void store(Plan) {}
void look(const Plan &) {}

Plan make() {
    return Plan("bridge");
}

Plan make_named() {
    Plan plan("bridge");
    return plan;
}

template <typename Work>
std::string count(Work work) {
    Plan::copies = Plan::moves = 0;
    work();
    return std::to_string(Plan::copies) + "c " + std::to_string(Plan::moves) + "m";
}

}  // namespace

std::string named() {
    Plan plan("tower");
    return count([&plan] { store(plan); });
}

std::string moved() {
    Plan plan("tower");
    return count([&plan] { store(std::move(plan)); });
}

std::string looked() {
    Plan plan("tower");
    return count([&plan] {
        look(plan);
        look(std::move(plan));
    });
}

std::string made() {
    return count([] { store(Plan("tower")); });
}

std::string returned() {
    return count([] {
        const Plan one = make();
        const Plan other = make_named();
    });
}

std::string pushed() {
    std::vector<Plan> plans;
    plans.reserve(2);
    return count([&plans] {
        plans.emplace_back("tower");
        plans.push_back(Plan("bridge"));
    });
}

std::string constant() {
    const Plan plan("tower");
    return count([&plan] { store(std::move(plan)); });
}

std::string taken() {
    Plan plan("tower");
    const Plan other = std::move(plan);
    return plan.title();
}

std::string kept() {
    Plan plan("tower");
    Plan &&other = std::move(plan);
    static_cast<void>(other);
    return plan.title();
}
