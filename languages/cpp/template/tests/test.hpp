/* The test harness of learnshell's C++ exercises. Include it once, first, in each tests/test_*.cpp.
 *
 *     TEST(doubles_every_element) {
 *         CHECK_EQ(doubled({1, 2}), {2, 4});
 *     }
 *
 * Every test runs in a process of its own, so that a crash, an endless loop, an exception that
 * nothing catches or a call of exit() ends that test alone and is reported for what it is. What the
 * code prints is shown below its test behind a bar and can never be taken for a result.
 *
 * Values are compared by what they hold, element by element and text by its bytes, and only where
 * nothing else is left by an `operator==` of the exercise's own.
 */
#ifndef LEARN_TEST_HPP
#define LEARN_TEST_HPP

#include <concepts>
#include <cstddef>
#include <exception>
#include <initializer_list>
#include <iosfwd>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <variant>

extern "C" void learn_register(const char *name, void (*run)());

namespace learn_inside {

/* All that is not a template is in checks.cpp, compiled once. */
struct Place {
    const char *file;
    int line;
    const char *call;
};

void guarded(void (*run)());
void begun(const Place &place);
[[noreturn]] void fail(const Place &place, const std::string &got, const std::string &want);
std::string quoted(const char *text, std::size_t size);
std::string quoted(char character);
std::string written(double number);
std::string one_line(const std::string &text);
std::string named(const std::type_info &type);
bool of_library(const std::type_info &type);
std::string thrown();
std::string streamed(void (*put)(std::ostream &, const void *), const void *value);
bool same_bytes(const char *one, std::size_t size, const char *other, std::size_t length);
void print_begin();
std::string print_end();

constexpr std::size_t most_shown = 50;

template <class T>
concept Text = requires(const T &value) {
    typename T::traits_type;
    { value.data() } -> std::convertible_to<const char *>;
    { value.size() } -> std::convertible_to<std::size_t>;
};

template <class T>
concept Chars = std::is_same_v<std::decay_t<T>, const char *> || std::is_same_v<std::decay_t<T>, char *>;

/* A path is a range of paths, and is written as a whole. */
template <class T>
concept Range = requires(const T &value) {
    { value.begin() != value.end() } -> std::convertible_to<bool>;
    *value.begin();
} && !requires(const T &value) {
    requires std::is_same_v<std::remove_cvref_t<decltype(*value.begin())>, T>;
};

template <class T>
concept Hashed = requires { typename T::hasher; };

template <class T>
concept Mapping = requires { typename T::mapped_type; };

template <class T>
concept Tuple = requires { std::tuple_size<T>::value; } && !Range<T>;

template <class T>
concept Optional = requires(const T &value) {
    { value.has_value() } -> std::same_as<bool>;
    *value;
    value.value();
};

template <class T>
concept Variant = requires { std::variant_size<T>::value; };

template <class T>
concept Pointing = requires(const T &value) {
    *value;
    value == nullptr;
    static_cast<bool>(value);
} && !Range<T>;

template <class T>
concept Streamed = requires(std::ostream &out, const T &value) { out << value; };

/* What a test may expect without asking a type of the exercise: such a type may call itself equal to
 * everything. */
template <class T>
concept Plain = std::is_arithmetic_v<T> || std::is_same_v<T, std::nullptr_t> || Text<T> || Chars<T>;

/* An integer, but no bool and no character. */
template <class T>
concept Whole = std::is_integral_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, char> &&
                !std::is_same_v<T, wchar_t> && !std::is_same_v<T, char8_t> &&
                !std::is_same_v<T, char16_t> && !std::is_same_v<T, char32_t>;

template <class G, class W>
bool same(const G &got, const W &want);

template <class G, class W, std::size_t... At>
bool same_parts(const G &got, const W &want, std::index_sequence<At...>) {
    return (... && learn_inside::same(std::get<At>(got), std::get<At>(want)));
}

template <class G, class W>
bool same_elements(const G &got, const W &want) {
    auto one = got.begin();
    auto other = want.begin();
    for (; one != got.end() && other != want.end(); ++one, ++other)
        if (!learn_inside::same(*one, *other)) return false;
    return !(one != got.end()) && !(other != want.end());
}

inline std::size_t length(const char *text) {
    std::size_t size = 0;
    while (text[size] != 0) size++;
    return size;
}

template <class G, class W>
bool same(const G &got, const W &want) {
    if constexpr ((Text<G> || Chars<G>) && (Text<W> || Chars<W>)) {
        const char *one, *other;
        std::size_t size = 0, amount = 0;
        if constexpr (Text<G>) one = got.data(), size = got.size();
        else one = got, size = one != nullptr ? learn_inside::length(one) : 0;
        if constexpr (Text<W>) other = want.data(), amount = want.size();
        else other = want, amount = other != nullptr ? learn_inside::length(other) : 0;
        if constexpr (Chars<G>)
            if (one == nullptr) return Chars<W> && other == nullptr;
        if constexpr (Chars<W>)
            if (other == nullptr) return false;
        return learn_inside::same_bytes(one, size, other, amount);
    } else if constexpr (Whole<G> && Whole<W>) {
        if constexpr (std::is_signed_v<G> == std::is_signed_v<W>) return got == want;
        else if constexpr (std::is_signed_v<G>)
            return got >= 0 && static_cast<std::make_unsigned_t<G>>(got) == want;
        else return want >= 0 && got == static_cast<std::make_unsigned_t<W>>(want);
    } else if constexpr (std::is_enum_v<G> && std::is_same_v<G, W>) {
        return static_cast<std::underlying_type_t<G>>(got) == static_cast<std::underlying_type_t<W>>(want);
    } else if constexpr (Variant<G> && std::is_same_v<G, W>) {
        if (got.index() != want.index()) return false;
        return got.valueless_by_exception() || std::visit(
            [&want](const auto &held) {
                using Held = std::remove_cvref_t<decltype(held)>;
                const Held *other = std::get_if<Held>(&want);
                return other != nullptr && learn_inside::same(held, *other);
            }, got);
    } else if constexpr (Optional<G> && Optional<W>) {
        if (!got.has_value() || !want.has_value()) return got.has_value() == want.has_value();
        return learn_inside::same(*got, *want);
    } else if constexpr (Optional<G> && !std::is_same_v<W, std::nullopt_t>) {
        return got.has_value() && learn_inside::same(*got, want);
    } else if constexpr (Range<G> && Range<W> && !Hashed<G> && !Hashed<W>) {
        return learn_inside::same_elements(got, want);
    } else if constexpr (Tuple<G> && Tuple<W>) {
        static_assert(std::tuple_size_v<G> == std::tuple_size_v<W>, "these have not equally many parts");
        return learn_inside::same_parts(got, want, std::make_index_sequence<std::tuple_size_v<G>>());
    } else if constexpr (std::is_class_v<G> && Plain<W>) {
        return learn_inside::of_library(typeid(G)) && static_cast<bool>(got == want);
    } else {
        return static_cast<bool>(got == want);
    }
}

template <class T>
std::string shown(const T &value);

template <class T, std::size_t... At>
std::string shown_parts(const T &value, std::index_sequence<At...>) {
    std::string text;
    ((text += (At == 0 ? "" : ", ") + learn_inside::shown(std::get<At>(value))), ...);
    return "{" + text + "}";
}

template <class T>
std::string shown_elements(const T &range) {
    std::string text;
    std::size_t count = 0, left = 0;
    for (const auto &element : range) {
        if (count++ >= most_shown) {
            left++;
            continue;
        }
        if (count > 1) text += ", ";
        if constexpr (Mapping<T>)
            text += learn_inside::shown(element.first) + ": " + learn_inside::shown(element.second);
        else text += learn_inside::shown(element);
    }
    return "{" + text + (left > 0 ? ", … (" + std::to_string(left) + " more)}" : "}");
}

template <class T>
std::string shown(const T &value) {
    if constexpr (std::is_same_v<T, bool>) return value ? "true" : "false";
    else if constexpr (std::is_same_v<T, char>) return learn_inside::quoted(value);
    else if constexpr (Whole<T>) return std::to_string(value);
    else if constexpr (std::is_floating_point_v<T>) return learn_inside::written(static_cast<double>(value));
    else if constexpr (Text<T>) return learn_inside::quoted(value.data(), value.size());
    else if constexpr (Chars<T>) {
        const char *text = value;
        return text == nullptr ? "nullptr" : learn_inside::quoted(text, learn_inside::length(text));
    } else if constexpr (std::is_same_v<T, std::nullptr_t>) return "nullptr";
    else if constexpr (std::is_same_v<T, std::nullopt_t>) return "nullopt";
    else if constexpr (std::is_same_v<T, std::monostate>) return "monostate";
    else if constexpr (Variant<T>) {
        if (value.valueless_by_exception()) return "a variant without a value";
        return std::visit([](const auto &held) { return learn_inside::shown(held); }, value);
    } else if constexpr (Optional<T>) return value.has_value() ? learn_inside::shown(*value) : "nullopt";
    else if constexpr (!std::is_pointer_v<T> && !std::is_array_v<T> && !std::is_enum_v<T> &&
                       !Pointing<T> && Streamed<T>)
        return learn_inside::streamed(
            [](std::ostream &out, const void *held) { out << *static_cast<const T *>(held); }, &value);
    else if constexpr (std::is_array_v<T>) {
        std::string text;
        for (const auto &element : value) text += (text.empty() ? "" : ", ") + learn_inside::shown(element);
        return "{" + text + "}";
    } else if constexpr (Range<T>) return learn_inside::shown_elements(value);
    else if constexpr (Tuple<T>)
        return learn_inside::shown_parts(value, std::make_index_sequence<std::tuple_size_v<T>>());
    else if constexpr (std::is_enum_v<T>)
        return learn_inside::named(typeid(T)) + "(" +
               std::to_string(static_cast<std::underlying_type_t<T>>(value)) + ")";
    else if constexpr (std::is_pointer_v<T> || Pointing<T>)
        return value == nullptr ? "nullptr" : "a pointer that is not nullptr";
    else return "a value of type " + learn_inside::named(typeid(T));
}

/* One check that has begun: an exception that nothing catches is reported with its place. */
class Check {
  public:
    explicit Check(const Place &place) : place_(place) { learn_inside::begun(place); }

    template <class G, class W>
    void equal(const G &got, const W &want) const {
        if (!learn_inside::same(got, want))
            learn_inside::fail(place_, learn_inside::shown(got), learn_inside::shown(want));
    }

    template <class G, class E>
    void equal(const G &got, std::initializer_list<E> want) const {
        if (!learn_inside::same_elements(got, want))
            learn_inside::fail(place_, learn_inside::shown(got), learn_inside::shown_elements(want));
    }

    template <class G, class W>
    void unequal(const G &got, const W &other) const {
        if (learn_inside::same(got, other))
            learn_inside::fail(place_, learn_inside::shown(got), "anything but " + learn_inside::shown(other));
    }

    void holds(bool held, bool want) const {
        if (held != want) learn_inside::fail(place_, held ? "true" : "false", want ? "true" : "false");
    }

    void near(double got, double want, double within) const {
        const double apart = got < want ? want - got : got - want;
        if (!(apart <= within)) learn_inside::fail(place_, learn_inside::written(got), learn_inside::written(want));
    }

    void prints(const std::string &got, const std::string &want) const {
        if (!learn_inside::same(got, want)) learn_inside::fail(place_, learn_inside::shown(got), learn_inside::shown(want));
    }

    template <class E, class F>
    void throws(F run, const char *want, const char *what) const {
        const std::string expected = std::string("an exception of type ") + want +
                                     (what != nullptr ? ", what() " + learn_inside::shown(what) : "");
        try {
            run();
        } catch (const E &caught) {
            if (what == nullptr) return;
            if constexpr (requires { caught.what(); })
                if (learn_inside::same(caught.what(), what)) return;
            learn_inside::fail(place_, learn_inside::thrown(), expected);
        } catch (...) {
            learn_inside::fail(place_, learn_inside::thrown(), expected);
        }
        learn_inside::fail(place_, "no exception", expected);
    }

  private:
    Place place_;
};

}  // namespace learn_inside

#define TEST(NAME)                                                                            \
    static void NAME();                                                                       \
    __attribute__((constructor)) static void learn_add_##NAME() {                             \
        learn_register(#NAME, [] { learn_inside::guarded(NAME); });                           \
    }                                                                                         \
    static void NAME()

#define LEARN_CHECK(CALL) learn_inside::Check(learn_inside::Place{__FILE__, __LINE__, CALL})

/* Each CHECK evaluates its expression once; the first CHECK that fails ends the test. What is
 * expected comes last and may hold commas: CHECK_EQ(primes(6), {2, 3, 5}). */
#define CHECK_EQ(EXPR, ...) LEARN_CHECK(#EXPR).equal((EXPR), __VA_ARGS__)
#define CHECK_NE(EXPR, ...) LEARN_CHECK(#EXPR).unequal((EXPR), __VA_ARGS__)
#define CHECK_TRUE(...) LEARN_CHECK(#__VA_ARGS__).holds(static_cast<bool>(__VA_ARGS__), true)
#define CHECK_FALSE(...) LEARN_CHECK(#__VA_ARGS__).holds(static_cast<bool>(__VA_ARGS__), false)
#define CHECK_NEAR(EXPR, WANT, WITHIN) LEARN_CHECK(#EXPR).near((EXPR), (WANT), (WITHIN))
#define CHECK_THROWS(EXPR, TYPE) \
    LEARN_CHECK(#EXPR).throws<TYPE>([&] { static_cast<void>(EXPR); }, #TYPE, nullptr)
#define CHECK_THROWS_WITH(EXPR, TYPE, WHAT) \
    LEARN_CHECK(#EXPR).throws<TYPE>([&] { static_cast<void>(EXPR); }, #TYPE, WHAT)
#define CHECK_PRINTS(STATEMENT, WANT)                                \
    do {                                                             \
        const learn_inside::Check learn_check = LEARN_CHECK(#STATEMENT); \
        learn_inside::print_begin();                                 \
        [&] { STATEMENT; }();                                        \
        learn_check.prints(learn_inside::print_end(), WANT);         \
    } while (false)

#endif
