def check_alarm(main, folder):
    cold = folder / "cold.csv"
    cold.write_text("time,degrees\n06:00,2.5\n07:00,8.0\n", "utf-8")
    main([str(cold)])
    main([str(cold), "--limit", "7.9"])

    warm = folder / "warm.csv"
    warm.write_text("time,degrees\n06:00,2.5\n07:00,8.1\n08:00,4.0\n", "utf-8")
    main([str(warm)])
    main([str(warm), "--limit", "8.5"])
