def show_gate():
    print("GATE 4")
    print("Lorry from Lyon")


def show_driver():
    print("Driver's break: 20 min")
    print('Please say "ready" at the desk')


def show_evening():
    print("LAST LORRIES\n\n18:30 fish\n19:15 flowers")
