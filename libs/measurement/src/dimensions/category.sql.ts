/** The categories of a breakdown `b`, each with its days; which of them there are in a period, `categoriesIn` says. */
export const DATED_CATEGORIES = `COALESCE((SELECT json_agg(json_build_object('id', c.id, 'validFrom', c.valid_from,
    'validUntil', c.valid_until)) FROM categories c WHERE c.dimension_id = b.dimension_id), '[]')`;
