using Microsoft.Extensions.Configuration;
using Shop.Mail;

var configuration = new ConfigurationBuilder().AddJsonFile("appsettings.json").AddEnvironmentVariables("SHOP_").Build();

await new OrderConfirmation().SendAsync("reader@example.com", "4711");
await new Newsletter("eu-west-1").SendAsync(["reader@example.com"], "New this week");
new PasswordReset().Send("reader@example.com", new Uri("https://shop.example.com/reset/1"));
new StockAlert().Send("Three copies left");
new SupportReply(configuration).Send("reader@example.com", "It is on its way.");
