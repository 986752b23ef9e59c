using System.Net;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;

namespace Serverless.Mail;

public static class SesSmtpPassword
{
    private const byte Version = 0x04;

    public static string Derive(string secretAccessKey, string region)
    {
        var signature = Sign(Encoding.UTF8.GetBytes("AWS4" + secretAccessKey), "11111111");
        signature = Sign(signature, region);
        signature = Sign(signature, "ses");
        signature = Sign(signature, "aws4_request");
        signature = Sign(signature, "SendRawEmail");

        var result = new byte[signature.Length + 1];
        result[0] = Version;
        signature.CopyTo(result, 1);
        return Convert.ToBase64String(result);
    }

    private static byte[] Sign(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}

public sealed class LambdaMailer
{
    private readonly SmtpClient _smtp;

    public LambdaMailer()
    {
        var region = Environment.GetEnvironmentVariable("AWS_REGION") ?? "eu-west-1";
        var key = Environment.GetEnvironmentVariable("SES_ACCESS_KEY_ID") ?? "AKIAIOSFODNN7EXAMPLE";
        var secret = Environment.GetEnvironmentVariable("SES_SECRET_ACCESS_KEY") ?? throw new InvalidOperationException("no secret");

        _smtp = new SmtpClient("email-smtp." + region + ".amazonaws.com", 587)
        {
            EnableSsl = true,
            Credentials = new NetworkCredential(key, SesSmtpPassword.Derive(secret, region)),
        };
    }

    public Task HandleAsync(string to, string text) => _smtp.SendMailAsync("lambda@example.com", to, "Hello", text);
}
