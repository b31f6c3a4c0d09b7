"""What people name in a message: places, languages, nationalities, days, benefits, contact details, numbers."""
