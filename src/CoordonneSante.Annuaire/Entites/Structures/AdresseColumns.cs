using CoordonneSante.Annuaire.Tables.Columns;

namespace CoordonneSante.Annuaire.Entites.Structures;

/// <summary>The postal addresses of structures. Every structure has one, be it empty: only the missing record has none.</summary>
public sealed class AdresseColumns : IEmbeddedColumns
{
    private readonly Column _presence;

    internal AdresseColumns(Column presence, TextColumn ligne, TextColumn codePostal, TextColumn ville)
    {
        _presence = presence;
        Ligne = ligne;
        CodePostal = codePostal;
        Ville = ville;
    }

    internal TextColumn Ligne { get; }

    internal TextColumn CodePostal { get; }

    internal TextColumn Ville { get; }

    Column IEmbeddedColumns.Presence => _presence;
}
