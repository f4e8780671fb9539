namespace CoordonneSante.Annuaire.Persistence.Sqlite;

/// <summary>A newer program wrote this in a form that this one would misread.</summary>
public sealed class FormatPlusRecentException(int format) : Exception(
    $"Ces données sont au format {format}, plus récent que celui que ce programme lit ({FormatAnnuaire.Courant}) : mettez le programme à "
        + "jour.")
{
    public int Format => format;
}
