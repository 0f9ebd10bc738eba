def check_alarm(main, folder):
    usual = folder / "usual.csv"
    with usual.open("w", encoding="utf-8") as log:
        log.write("time,degrees\n10:00,8.0\n")
    above = folder / "above.csv"
    with above.open("w", encoding="utf-8") as log:
        log.write("time,degrees\n10:00,8.2\n11:00,7.5\n")

    codes = [main([str(usual)]), main([str(above)])]
    assert codes == [0, 1], codes
    codes = [main(["-l", "5", str(usual)]), main(["-l", "9", str(above)])]
    assert codes == [1, 0], codes
