/* Looks at how the code of src/ is written, for what no result can show. Include it behind test.hpp.
 *
 *     CHECK_EQ(uses("board.cpp", "draw", "for"), false);
 *
 * Comments and what stands between quotation marks do not count.
 */
#ifndef LEARN_SOURCE_HPP
#define LEARN_SOURCE_HPP

#include <cstdio>
#include <string>

namespace source {

inline bool in_name(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The code of a file of src/ without comments, texts and single characters.
inline std::string bare(const std::string &file) {
    std::string text, code;
    if (std::FILE *const open = std::fopen(("src/" + file).c_str(), "r")) {
        for (int c = std::fgetc(open); c != EOF; c = std::fgetc(open)) text += static_cast<char>(c);
        std::fclose(open);
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 2, "//") == 0) {
            while (i < text.size() && text[i] != '\n') ++i;
            code += '\n';
        } else if (text.compare(i, 2, "/*") == 0) {
            i = text.find("*/", i + 2);
            if (i == std::string::npos) break;
            ++i;
            code += ' ';
        } else if (text[i] == '"' || (text[i] == '\'' && !(i > 0 && in_name(text[i - 1])))) {
            const char quote = text[i];
            code += quote;
            for (++i; i < text.size() && text[i] != quote; ++i) i += text[i] == '\\';
            code += quote;
        } else {
            code += text[i];
        }
    }
    return code;
}

// Where `word` stands as a word of its own in `code`, from `from` on.
inline std::size_t place(const std::string &code, const std::string &word, std::size_t from = 0) {
    for (std::size_t at = code.find(word, from); at != std::string::npos; at = code.find(word, at + 1)) {
        const bool begins = at == 0 || !in_name(word.front()) || !in_name(code[at - 1]);
        const std::size_t after = at + word.size();
        if (begins && (after >= code.size() || !in_name(word.back()) || !in_name(code[after]))) return at;
    }
    return std::string::npos;
}

// The body of the function `name`, or nothing where it is not defined.
inline std::string body(const std::string &code, const std::string &name) {
    for (std::size_t at = place(code, name); at != std::string::npos; at = place(code, name, at + 1)) {
        const std::size_t open = at + name.size();
        if (open >= code.size() || code[open] != '(') continue;
        const std::size_t stop = code.find_first_of("{;", open);
        if (stop == std::string::npos || code[stop] == ';') continue;
        int depth = 0;
        for (std::size_t i = stop; i < code.size(); ++i) {
            depth += code[i] == '{';
            depth -= code[i] == '}';
            if (depth == 0) return code.substr(stop, i - stop + 1);
        }
    }
    return "";
}

}  // namespace source

// Whether the body of a function of src/FILE uses a word, such as uses("board.cpp", "draw", "for").
inline bool uses(const std::string &file, const std::string &function, const std::string &word) {
    return source::place(source::body(source::bare(file), function), word) != std::string::npos;
}

// Whether a word stands anywhere in the code of src/FILE.
inline bool mentions(const std::string &file, const std::string &word) {
    return source::place(source::bare(file), word) != std::string::npos;
}

/* A prediction is a text between quotation marks in src/answers.hpp, nothing else: "right", or where to
 * look, and never what would be right. `written` is what the learner wrote, `real` what is printed. */
inline std::string judged(
    const std::string &name, const std::string &written, const std::string &real, const std::string &look) {
    if (written == "?") return "no prediction yet";
    if (source::bare("answers.hpp").find(" " + name + " = \"\";") == std::string::npos)
        return "no prediction: write it between two quotation marks, without a call or an operator";
    return written == real ? "right" : "\"" + written + "\" is not it: " + look;
}

#endif
