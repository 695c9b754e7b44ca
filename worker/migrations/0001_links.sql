-- A short link: the code is made from the query, so neither ever changes.
CREATE TABLE links (
  code TEXT PRIMARY KEY,
  query TEXT NOT NULL,
  made_on TEXT NOT NULL
) STRICT;

-- How many were made on a day (UTC): counting the rows themselves would read thousands for each new one.
CREATE TABLE days (
  day TEXT PRIMARY KEY,
  made INTEGER NOT NULL
) STRICT;

CREATE TRIGGER count_links AFTER INSERT ON links
BEGIN
  INSERT INTO days (day, made) VALUES (NEW.made_on, 1)
  ON CONFLICT (day) DO UPDATE SET made = made + 1;
END;
