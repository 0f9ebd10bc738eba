def show_title():
    print('KITE FESTIVAL')


def show_motto():
    print('Don\'t look down!')


def show_program():
    print("10:00 Paper dragons")
    print()
    print("14:00 Box kites")
