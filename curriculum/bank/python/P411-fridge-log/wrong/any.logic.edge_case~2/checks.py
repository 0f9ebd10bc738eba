def check_alarm(main, folder):
    cold = folder / "cold.csv"
    cold.write_text("time,degrees\n06:00,2.5\n07:00,3.0\n", "utf-8")
    assert main([str(cold)]) == 0
    assert main([str(cold), "--limit", "1.0"]) == 1

    warm = folder / "warm.csv"
    warm.write_text("time,degrees\n06:00,2.5\n07:00,30.0\n08:00,4.0\n", "utf-8")
    assert main([str(warm)]) == 1
    assert main([str(warm), "--limit", "40"]) == 0
