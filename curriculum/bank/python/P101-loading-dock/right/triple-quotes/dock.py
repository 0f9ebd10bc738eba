def show_gate():
    print("""GATE 4""")
    print("""Lorry from Lyon""")


def show_driver():
    print("""Driver's break: 20 min""")
    print("""Please say "ready" at the desk""")


def show_evening():
    print("LAST LORRIES")
    print()
    for line in ["18:30 fish", "19:15 flowers"]:
        print(line)
