using System;
using System.Security.Cryptography;
using System.Text;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>The user name and password of the SES SMTP interface. Immutable and thread safe; never shows the password.</summary>
/// <seealso href="https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"/>
public sealed class SesSmtpCredential
{
    private const int SecretAccessKeyLength = 40;

    private readonly SecretText _password;

    /// <summary>Makes a credential of a user name and an SMTP password.</summary>
    /// <param name="userName">The access key ID, or for Mail Manager the ingress endpoint's ID.</param>
    /// <param name="password">The SMTP password, not the IAM secret access key: <see cref="FromSecretKey"/> derives the one from the other.</param>
    /// <exception cref="ArgumentException">One of them is null or empty.</exception>
    public SesSmtpCredential(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentException.ThrowIfNullOrEmpty(password);
        UserName = userName;
        _password = new SecretText(password);
    }

    /// <summary>The SMTP user name. An access key ID is not a secret.</summary>
    public string UserName { get; }

    internal SecretText Password => _password;

    /// <summary>Derives the SMTP credential of one region from an IAM access key.</summary>
    /// <param name="accessKeyId">The access key ID.</param>
    /// <param name="secretAccessKey">The secret access key that belongs to it. Temporary credentials cannot be converted.</param>
    /// <param name="region">The region that will be connected to, for example <c>eu-west-1</c>: the password is valid there only.</param>
    /// <exception cref="ArgumentException">One of them is null or empty.</exception>
    public static SesSmtpCredential FromSecretKey(string accessKeyId, string secretAccessKey, string region) =>
        new(accessKeyId, DerivePassword(secretAccessKey, region));

    /// <summary>Derives the SMTP password of one region from an IAM secret access key, as AWS documents it.</summary>
    /// <param name="secretAccessKey">The secret access key.</param>
    /// <param name="region">The region, for example <c>eu-west-1</c>.</param>
    /// <returns>The SMTP password: 44 characters of Base64. It is a sending credential, to be kept as safe as the key.</returns>
    /// <exception cref="ArgumentException">One of them is null or empty.</exception>
    public static string DerivePassword(string secretAccessKey, string region)
    {
        ArgumentException.ThrowIfNullOrEmpty(secretAccessKey);
        ArgumentException.ThrowIfNullOrEmpty(region);

        Span<byte> versioned = stackalloc byte[1 + HMACSHA256.HashSizeInBytes];
        versioned[0] = 0x04;
        var signature = versioned[1..];
        var key = Encoding.UTF8.GetBytes("AWS4" + secretAccessKey);
        HMACSHA256.HashData(key, "11111111"u8, signature);
        CryptographicOperations.ZeroMemory(key);

        ReadOnlySpan<string> scope = [region, "ses", "aws4_request", "SendRawEmail"];
        foreach (var part in scope)
            HMACSHA256.HashData(signature, Encoding.UTF8.GetBytes(part), signature);

        return Convert.ToBase64String(versioned);
    }

    /// <summary>
    /// Whether a password looks like an IAM secret access key: 40 characters of the Base64 alphabet. SES answers such a password with 535.
    /// </summary>
    /// <param name="password">The text to look at.</param>
    public static bool LooksLikeSecretAccessKey(string? password)
    {
        if (password is not { Length: SecretAccessKeyLength })
            return false;
        foreach (var c in password)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '+'))
                return false;
        }

        return true;
    }

    /// <summary>The user name; the password is never shown.</summary>
    public override string ToString() => $"{UserName} (password not shown)";
}
