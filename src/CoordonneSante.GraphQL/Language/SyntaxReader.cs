using CoordonneSante.GraphQL.Language.Ast;

namespace CoordonneSante.GraphQL.Language;

/// <summary>A parser at one place of one document, a file per chapter of the grammar. This one: tokens and lists.</summary>
/// <remarks>
/// Recursive descent with one token of look-ahead; the current token is always read already, so mistakes come in the order of the document.
/// </remarks>
internal ref partial struct SyntaxReader
{
    private readonly Source _source;
    private readonly ReadOnlySpan<byte> _body;
    private readonly Utf8Lexer _lexer;
    private readonly int _maxTokens;
    private readonly int _maxDepth;
    private Token _token;
    private int _lastEnd;
    private int _tokenCount;
    private int _depth;

    public SyntaxReader(Source source, ParserOptions options)
    {
        _source = source;
        _body = source.Body.Span;
        _lexer = new Utf8Lexer(source);
        _maxTokens = options.MaxTokens == 0 ? int.MaxValue : options.MaxTokens;
        _maxDepth = options.MaxDepth;
        Advance();
    }

    private delegate T ItemReader<out T>(ref SyntaxReader reader);

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = LookAhead();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokenCount > _maxTokens)
        {
            throw GraphQLSyntaxException.Beyond(_source, _token.Start, _maxTokens, "tokens");
        }
    }

    private readonly Token LookAhead() => _lexer.Read(_token.End);

    private readonly bool Peek(TokenKind kind) => _token.Kind == kind;

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw Mistake(token, $"Expected {Token.Describe(kind)}, found {Describe(token)}.");
        }

        Advance();
        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly bool PeekKeyword(ReadOnlySpan<byte> keyword) => Peek(TokenKind.Name) && BytesOf(_token).SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectOn()
    {
        if (!SkipKeyword("on"u8))
        {
            throw Mistake(_token, $"Expected \"on\", found {Describe(_token)}.");
        }
    }

    /// <summary>Items between two tokens, none or more.</summary>
    private T[] Any<T>(TokenKind open, ItemReader<T> item, TokenKind close)
    {
        Expect(open);
        return Skip(close) ? [] : ReadUntil(item, close);
    }

    /// <summary>Items between two tokens, at least one.</summary>
    private T[] Many<T>(TokenKind open, ItemReader<T> item, TokenKind close)
    {
        Expect(open);
        return ReadUntil(item, close);
    }

    /// <summary>Nothing at all, or items between two tokens, at least one.</summary>
    private T[] OptionalMany<T>(TokenKind open, ItemReader<T> item, TokenKind close) =>
        Skip(open) ? ReadUntil(item, close) : [];

    private T[] ReadUntil<T>(ItemReader<T> item, TokenKind close)
    {
        var items = new T[4];
        var count = 0;
        do
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, 2 * count);
            }

            items[count++] = item(ref this);
        }
        while (!Skip(close));

        Array.Resize(ref items, count);
        return items;
    }

    /// <summary>At least one item, with a delimiter between them and perhaps one before.</summary>
    private T[] Delimited<T>(TokenKind delimiter, ItemReader<T> item)
    {
        Skip(delimiter);
        var items = new List<T>();
        do
        {
            items.Add(item(ref this));
        }
        while (Skip(delimiter));

        return [.. items];
    }

    /// <summary>Counts the brace or bracket at the current token as open, until <see cref="Leave"/>.</summary>
    private void Enter()
    {
        if (++_depth > _maxDepth)
        {
            throw GraphQLSyntaxException.Beyond(_source, _token.Start, _maxDepth, "nested levels");
        }
    }

    private void Leave() => _depth--;

    private readonly Location From(int start) => new(_source, start, _lastEnd);

    private readonly ReadOnlySpan<byte> BytesOf(Token token) => _body[token.Start..token.End];

    private readonly string TextOf(Token token) => token.Kind switch
    {
        TokenKind.String => QuotedString.ValueOf(_body[(token.Start + 1)..(token.End - 1)]),
        TokenKind.BlockString => BlockString.ValueOf(_body[(token.Start + 3)..(token.End - 3)]),
        _ => NameTable.Get(BytesOf(token)),
    };

    private readonly string Describe(Token token) =>
        token.Kind >= TokenKind.Name ? $"{Token.Describe(token.Kind)} \"{TextOf(token)}\"" : Token.Describe(token.Kind);

    private readonly GraphQLSyntaxException Unexpected(Token token) => Mistake(token, $"Unexpected {Describe(token)}.");

    private readonly GraphQLSyntaxException Mistake(Token token, string description) =>
        GraphQLSyntaxException.At(_source, token.Start, description);

    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(TextOf(token)) { Location = From(token.Start) };
    }
}
