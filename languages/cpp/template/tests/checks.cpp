/* The part of test.hpp that is no template: written values, and what happens to exceptions.
 *
 * Built apart from the exercise, and linked before it.
 */
#include "test.hpp"

#include <cstdio>
#include <cstdlib>
#include <cxxabi.h>
#include <iostream>
#include <sstream>

extern "C" {
void learn_fail(const char *file, int line, const char *call, const char *got, const char *want);
void learn_threw(const char *file, int line, const char *call, const char *what);
void *learn_capture_begin(int *saved);
char *learn_capture_end(int saved, void *into);
}

namespace learn_inside {

static Place last{nullptr, 0, ""};
static int saved_output;
static void *captured_output;

void begun(const Place &place) { last = place; }

void fail(const Place &place, const std::string &got, const std::string &want) {
    learn_fail(place.file, place.line, place.call, got.c_str(), want.c_str());
    for (;;) std::abort();
}

bool same_bytes(const char *one, std::size_t size, const char *other, std::size_t length) {
    if (size != length) return false;
    for (std::size_t at = 0; at < size; at++)
        if (one[at] != other[at]) return false;
    return true;
}

/* How many bytes a character of UTF-8 has that begins here; 0 for what is none. */
static std::size_t character(const unsigned char *text, std::size_t left) {
    std::size_t size = text[0] < 0x80 ? 1 : text[0] >= 0xf0 ? 4 : text[0] >= 0xe0 ? 3 : 2;
    if (size > left || (text[0] >= 0x80 && text[0] < 0xc2) || text[0] > 0xf4) return 0;
    for (std::size_t at = 1; at < size; at++)
        if ((text[at] & 0xc0) != 0x80) return 0;
    return size;
}

static std::string escaped(const char *text, std::size_t size, char quote) {
    const unsigned char *bytes = reinterpret_cast<const unsigned char *>(text);
    std::string done;
    char number[8];
    for (std::size_t at = 0, step = 1; at < size; at += step) {
        const unsigned char byte = bytes[at];
        step = character(bytes + at, size - at);
        if (byte == '\n') done += "\\n";
        else if (byte == '\t') done += "\\t";
        else if (byte == '\r') done += "\\r";
        else if (byte == 0) done += "\\0";
        else if (byte == '\\' || byte == static_cast<unsigned char>(quote)) (done += '\\') += text[at];
        else if (step == 0 || byte < 32 || byte == 127) {
            std::snprintf(number, sizeof number, "\\x%02x", static_cast<unsigned>(byte));
            done += number;
        } else done.append(text + at, step);
        if (step == 0) step = 1;
    }
    return done;
}

std::string quoted(const char *text, std::size_t size) { return '"' + escaped(text, size, '"') + '"'; }

std::string quoted(char character) { return '\'' + escaped(&character, 1, '\'') + '\''; }

std::string one_line(const std::string &text) {
    std::string done;
    for (const char byte : text) {
        if (byte == '\n') done += "\\n";
        else if (byte == '\r') done += "\\r";
        else done += byte;
    }
    return done;
}

/* With as many digits as tell it from every other number. */
std::string written(double number) {
    char text[64];
    for (int digits = 6; digits <= 17; digits++) {
        std::snprintf(text, sizeof text, "%.*g", digits, number);
        if (std::strtod(text, nullptr) == number) break;
    }
    return text;
}

static std::string demangled(const char *name) {
    int status = 0;
    char *plain = abi::__cxa_demangle(name, nullptr, nullptr, &status);
    std::string text = status == 0 && plain != nullptr ? plain : name;
    std::free(plain);
    for (std::size_t at; (at = text.find("std::__cxx11::")) != std::string::npos;) text.erase(at + 5, 9);
    const std::string whole = "std::basic_string<char, std::char_traits<char>, std::allocator<char> >";
    for (std::size_t at; (at = text.find(whole)) != std::string::npos;)
        text.replace(at, whole.size(), "std::string");
    return text;
}

std::string named(const std::type_info &type) { return demangled(type.name()); }

/* By the way in which compilers spell names of namespace std. */
bool of_library(const std::type_info &type) {
    const char *name = type.name();
    if (name[0] == 'N') name++;
    return name[0] == 'S';
}

/* The exception that is being handled: its type, and what it says. */
std::string thrown() {
    try {
        throw;
    } catch (const std::exception &caught) {
        const char *what = caught.what();
        return demangled(typeid(caught).name()) + ", what() " + quoted(what, length(what));
    } catch (const std::string &caught) {
        return "a std::string, " + quoted(caught.data(), caught.size());
    } catch (const char *caught) {
        return caught == nullptr ? "a const char *" : "a const char *, " + quoted(caught, length(caught));
    } catch (int caught) {
        return "an int, " + std::to_string(caught);
    } catch (...) {
        const std::type_info *type = abi::__cxa_current_exception_type();
        return type != nullptr ? demangled(type->name()) : "something without a type";
    }
}

void guarded(void (*run)()) {
    try {
        run();
    } catch (...) {
        const std::string what = thrown();
        learn_threw(last.file, last.line, last.call, (what + "; nothing caught it").c_str());
        for (;;) std::abort();
    }
    std::cout.flush();
}

std::string streamed(void (*put)(std::ostream &, const void *), const void *value) {
    std::ostringstream out;
    out << std::boolalpha;
    put(out, value);
    return one_line(out.str());
}

void print_begin() {
    std::cout.flush();
    captured_output = learn_capture_begin(&saved_output);
}

std::string print_end() {
    std::cout.flush();
    char *text = learn_capture_end(saved_output, captured_output);
    std::string done = text != nullptr ? text : "";
    std::free(text);
    return done;
}

}  // namespace learn_inside
