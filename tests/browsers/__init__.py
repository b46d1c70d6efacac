"""Real browsers behind one small interface (`window.Window`), a file for each."""
