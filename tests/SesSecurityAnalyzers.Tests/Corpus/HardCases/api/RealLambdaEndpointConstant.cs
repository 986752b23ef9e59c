// uses: aws
using System.Text.Json;
using Amazon.Runtime;
using Amazon.SimpleEmail;
using Amazon.SimpleEmail.Model;

namespace LambdaMailer;

[AttributeUsage(AttributeTargets.Method)]
public sealed class LambdaSerializerAttribute : Attribute
{
}

public class Function
{
    private const string SenderAddress = "noreply@example.com";
    private const string SesEndpoint = "http://email.us-west-2.amazonaws.com";

    private static readonly AmazonSimpleEmailServiceConfig Config = new AmazonSimpleEmailServiceConfig
    {
        ServiceURL = SesEndpoint, //~ SESA401
        MaxErrorRetry = 2,
    };

    private readonly IAmazonSimpleEmailService _ses = new AmazonSimpleEmailServiceClient(new EnvironmentVariablesAWSCredentials(), Config);

    [LambdaSerializer]
    public async Task<string> FunctionHandler(string input)
    {
        var contact = JsonSerializer.Deserialize<Contact>(input) ?? throw new ArgumentException("no contact", nameof(input));
        var sendRequest = new SendEmailRequest
        {
            Source = SenderAddress,
            Destination = new Destination { ToAddresses = new List<string> { contact.Email } },
            Message = new Message
            {
                Subject = new Content("Hello " + contact.Name),
                Body = new Body
                {
                    Text = new Content { Charset = "UTF-8", Data = contact.Text }
                }
            }
        };

        try
        {
            var response = await _ses.SendEmailAsync(sendRequest);
            return response.MessageId;
        }
        catch (Exception ex)
        {
            Console.WriteLine("Error message: " + ex.Message);
            throw;
        }
    }

    public sealed record Contact(string Name, string Email, string Text);
}
