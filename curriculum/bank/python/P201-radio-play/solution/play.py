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


def shown_by_scene_one():
    return [
        "rain",
        "door slams",
    ]


def shown_by_scene_two():
    return [
        "Ada: hello",
        "hello: Ben",
        "Cleo: no",
    ]


def shown_by_scene_three():
    return [
        "door creaks",
        "Ada: tired",
        "rain",
        "door knocks",
        "door knocks",
    ]
