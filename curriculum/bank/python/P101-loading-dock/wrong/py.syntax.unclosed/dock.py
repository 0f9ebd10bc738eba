def show_gate():
    print("GATE 4")
    print("Lorry from Lyon")


def show_driver():
    print('Driver's break: 20 min')
    print('Please say "ready" at the desk')


def show_evening():
    print("LAST LORRIES")
    print()
    print("18:30 fish")
    print("19:15 flowers")
