# Scenes of a radio play. You need not change them; read them, and answer below.


def rain():
    print("rain")


def door(sound):
    print("door", sound)


def speak(person, words):
    print(person + ":", words)


def enter(person, mood):
    door("creaks")
    speak(person, mood)


def twice(sound):
    door(sound)
    door(sound)


def scene_one():
    rain()
    door("slams")
    rain


def scene_two():
    speak("Ada", "hello")
    speak("hello", "Ben")
    speak(words="no", person="Cleo")


def scene_three():
    enter("Ada", "tired")
    rain()
    twice("knocks")


# ex-1: a function runs when it is called, with brackets; each call binds its parameters anew.
# Lesson section: Only a call runs it
# Test: test_first_line_of_scene_one
# Start here: which of the three lines in scene_one is no call?
def shown_by_scene_one():
    return [
        "?",
        "?",
    ]


# ex-2: arguments go to the parameters by their place, or by name if one is given.
# Lesson section: First to first
# Test: test_second_call_of_scene_two
# Start here: write person and words under each call.
def shown_by_scene_two():
    return [
        "?",
        "?",
        "?",
    ]


# ex-3: a function may call others; it goes on when they have come to their end.
# Lesson section: A call inside a call
# Test: test_scene_three_begins
# Start here: how many lines does enter show?
def shown_by_scene_three():
    return [
        "?",
    ]
