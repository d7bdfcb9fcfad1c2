-- Finding by any part of a name, for every module: a text is kept as its single signs and its pairs of neighbours, so that an
-- index narrows down where two signs of what is looked for stand together. What it leaves is looked at in full.
alter function organization_signs(text) rename to search_signs;
-- The pairs of what is looked for, or the sign that stands alone.
alter function organization_wanted(text) rename to search_wanted;
