// A gate that writes down what is done to it. Leave this file as it is.
#pragma once

#include <string>

class Gate {
public:
    void unbar() { log_ += "open "; }
    void bar() { log_ += "shut "; }
    void let_through(int length) { log_ += std::to_string(length) + ' '; }
    const std::string &log() const { return log_; }

private:
    std::string log_;
};
