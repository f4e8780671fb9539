using CoordonneSante.Annuaire.Textes;

namespace CoordonneSante.Annuaire.Tables.Columns;

/// <summary>Numbers texts as they come, equal ones alike.</summary>
internal sealed class DistinctTexts
{
    private readonly List<Texte> _texts = [];
    private int[] _places = new int[16];

    /// <summary>Each distinct one, once: that of number n is at n - 1.</summary>
    public IReadOnlyList<Texte> Texts => _texts;

    /// <summary>From 1.</summary>
    public int NumberOf(Texte text)
    {
        var place = text.Hash & (_places.Length - 1);
        for (; _places[place] is > 0 and var number; place = (place + 1) & (_places.Length - 1))
        {
            if (_texts[number - 1].SameAs(text))
            {
                return number;
            }
        }
        _texts.Add(text);
        _places[place] = _texts.Count;
        if (_texts.Count > _places.Length / 2)
        {
            Grow();
        }
        return _texts.Count;
    }

    private void Grow()
    {
        _places = new int[2 * _places.Length];
        for (var i = 0; i < _texts.Count; i++)
        {
            var place = _texts[i].Hash & (_places.Length - 1);
            while (_places[place] > 0)
            {
                place = (place + 1) & (_places.Length - 1);
            }
            _places[place] = i + 1;
        }
    }
}
