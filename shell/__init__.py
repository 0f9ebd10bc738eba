"""The program that people meet: argv, prompt, commands, words."""
