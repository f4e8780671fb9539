using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace CoordonneSante.Import.SharedStores;

/// <summary>A PostgreSQL database that several servers take their versions from.</summary>
/// <remarks>
/// It holds whole directory files, so that every server answers from the same bytes. A command publishes to the primary; a server reads
/// from any host, a standby included.
/// </remarks>
public sealed class SharedStore : IDisposable
{
    private static readonly string[] HostKeys = ["Host=", "Server="];

    private readonly NpgsqlDataSource _any;
    private readonly NpgsqlDataSource _primary;

    private SharedStore(NpgsqlConnectionStringBuilder address)
    {
        Name = $"{address.Database ?? address.Username} sur {address.Host}";
        _any = NpgsqlDataSource.Create(address);
        _primary = _any is NpgsqlMultiHostDataSource hosts ? hosts.WithTargetSession(TargetSessionAttributes.Primary) : _any;
    }

    /// <summary>For messages: the database and its hosts, without a password.</summary>
    public string Name { get; }

    /// <summary>Whether a text is meant as the address of a store, and not as the path of a file.</summary>
    public static bool IsAddress(string text) =>
        text.Split(';').Any(part => Array.Exists(HostKeys, key => part.TrimStart().StartsWith(key, StringComparison.OrdinalIgnoreCase)));

    /// <returns>French, with what to write instead; null when the address can be tried.</returns>
    public static string? ProblemOf(string address) => TryParse(address, out _, out var problem) ? null : problem;

    /// <param name="address">A connection string: "Host=…;Database=…;Username=…", several hosts separated by commas.</param>
    /// <exception cref="SharedStoreException">It is no connection string.</exception>
    public static SharedStore Open(string address)
    {
        if (!TryParse(address, out var parts, out var problem))
        {
            throw new SharedStoreException(problem);
        }

        // A host that fell silent is given up in seconds, and a connection that waits notices.
        parts.Timeout = Math.Min(parts.Timeout, 5);
        parts.KeepAlive = parts.KeepAlive == 0 ? 10 : parts.KeepAlive;
        return new SharedStore((NpgsqlConnectionStringBuilder)parts);
    }

    /// <summary>Opens a connection to read from, to whichever host answers.</summary>
    /// <exception cref="NpgsqlException">No host answers.</exception>
    public NpgsqlConnection Connect() => _any.OpenConnection();

    /// <inheritdoc cref="Connect"/>
    public ValueTask<NpgsqlConnection> ConnectAsync(CancellationToken cancellation) => _any.OpenConnectionAsync(cancellation);

    public void Dispose()
    {
        _primary.Dispose();
        _any.Dispose();
    }

    /// <summary>Opens a connection to publish over.</summary>
    /// <exception cref="NpgsqlException">The primary does not answer.</exception>
    internal NpgsqlConnection ConnectToPrimary() => _primary.OpenConnection();

    private static bool TryParse(
        string address, [NotNullWhen(true)] out NpgsqlConnectionStringBuilder? parts, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            parts = new NpgsqlConnectionStringBuilder(address) { ApplicationName = "annuaire" };
            problem = null;
            return true;
        }
        catch (ArgumentException error)
        {
            parts = null;
            problem = "L'adresse du magasin partagé n'est pas de la forme « Host=serveur;Database=annuaire;Username=annuaire » : "
                + error.Message;
            return false;
        }
    }
}
